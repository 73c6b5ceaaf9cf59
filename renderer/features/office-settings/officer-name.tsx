import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { remember, usePreferences } from '../../lib/preferences.ts';

/** Who works at this machine: written beside each step in the history. Kept with the program, not in the data file. */
export function OfficerName() {
  const remembered = usePreferences((preferences) => preferences.officerName);
  const [name, setName] = useState(remembered);
  return (
    <TextInput
      label="Người sử dụng"
      description="Tên ghi bên mỗi bước trong lịch sử thay đổi, từ bước kế tiếp"
      placeholder="Họ và tên"
      maxLength={120}
      value={name}
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={() => {
        if (name.trim() !== remembered) remember({ officerName: name.trim() });
      }}
    />
  );
}
