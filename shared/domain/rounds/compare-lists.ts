/** A line of a list of proposals at some time. */
export interface ListedProposal {
  readonly id: number;
  readonly recipientName: string;
  readonly awardName: string;
  readonly position: string;
  readonly unitName: string;
  readonly decider: string;
  readonly citation: string;
  readonly result: string;
}

/** What became of a line since. */
export interface ListChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly id: number;
  readonly recipientName: string;
  readonly awardName: string;
  /** Of a changed line: each field with what it said then and what it says now. */
  readonly fields: readonly { readonly name: string; readonly before: string; readonly after: string }[];
}

const fieldNames: Readonly<Record<Exclude<keyof ListedProposal, 'id'>, string>> = {
  recipientName: 'Tên',
  awardName: 'Danh hiệu, hình thức',
  position: 'Chức vụ',
  unitName: 'Đơn vị',
  decider: 'Cấp quyết định',
  citation: 'Tóm tắt thành tích',
  result: 'Kết quả',
};

/** What changed between a list as it was and as it is: who came, who went, and whose line says something else. */
export function compareLists(then: readonly ListedProposal[], now: readonly ListedProposal[]): ListChange[] {
  const before = new Map(then.map((line) => [line.id, line]));
  const after = new Map(now.map((line) => [line.id, line]));
  const named = ({ id, recipientName, awardName }: ListedProposal) => ({ id, recipientName, awardName });
  const removed = then
    .filter(({ id }) => !after.has(id))
    .map((line): ListChange => ({ kind: 'removed', ...named(line), fields: [] }));
  const others = now.flatMap((line): ListChange[] => {
    const old = before.get(line.id);
    if (old === undefined) return [{ kind: 'added', ...named(line), fields: [] }];
    const fields = (Object.keys(fieldNames) as (keyof typeof fieldNames)[])
      .filter((field) => old[field] !== line[field])
      .map((field) => ({ name: fieldNames[field], before: old[field], after: line[field] }));
    return fields.length === 0 ? [] : [{ kind: 'changed', ...named(line), fields }];
  });
  return [...removed, ...others];
}
