; What electron-builder's installer says in English otherwise. 1066 is Vietnamese; it is the installer's only language, so these
; sentences are set once. Saved as UTF-8 with a byte order mark, as NSIS wants it.
!macro customHeader
  LangString win7Required 1066 "Chương trình cần Windows 10 trở lên."
  LangString x64WinRequired 1066 "Chương trình cần Windows 64 bit."
  LangString appRunning 1066 "${PRODUCT_NAME} đang mở. Bấm OK để đóng chương trình rồi cài tiếp. Dữ liệu đã nhập được giữ nguyên."
  LangString installing 1066 "Đang cài đặt, xin chờ một lát…"
  LangString areYouSureToUninstall 1066 "Gỡ ${PRODUCT_NAME} khỏi máy? Tệp dữ liệu (.tdkt) và bản sao lưu được giữ nguyên."
  LangString decompressionFailed 1066 "Không giải nén được bộ cài. Hãy sao chép lại bộ cài rồi chạy lại."
  LangString uninstallFailed 1066 "Không gỡ được bản cũ. Hãy đóng chương trình rồi chạy lại bộ cài."
  LangString appClosing 1066 "Đang đóng ${PRODUCT_NAME}…"
!macroend
