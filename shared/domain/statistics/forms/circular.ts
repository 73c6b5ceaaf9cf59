/** The line under which a form of the ministry stands. Circular 02/2023/TT-BNV of 23/3/2023. */
export function circular(code: string): string {
  return `Biểu số ${code}, ban hành theo Thông tư số 02/2023/TT-BNV ngày 23/3/2023`;
}
