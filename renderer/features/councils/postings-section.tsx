import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { MeetingPage, Posting } from '#shared/contracts/council-meetings.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Section } from '../../components/section.tsx';
import { today } from '../../lib/today.ts';
import { runAction } from '../../lib/use-action.ts';
import { CommentDialog } from './comment-dialog.tsx';
import classes from './councils.module.css';
import { PostingDialog } from './posting-dialog.tsx';

type Opened =
  | { readonly kind: 'posting'; readonly posting: Posting | null }
  | { readonly kind: 'comment'; readonly posting: Posting; readonly comment: Posting['comments'][number] | null };

const day = (text: string) => (isIsoDate(text) ? formatDate(text) : text);

/** How long the list is still up, in words. */
function termOf({ untilOn }: Posting): string {
  return untilOn < today() ? 'đã hết hạn' : 'đang lấy ý kiến';
}

/** The list put up in the office: where, until when, and what was raised. */
export function PostingsSection({ page }: { readonly page: MeetingPage }) {
  const { meeting, postings } = page;
  const [opened, setOpened] = useState<Opened | null>(null);
  const post = (
    <Button
      variant="default"
      leftSection={<IconPlus size={15} />}
      onClick={() => setOpened({ kind: 'posting', posting: null })}
    >
      Ghi lần công khai
    </Button>
  );
  return (
    <Section title="Công khai danh sách lấy ý kiến" count={postings.length} actions={post}>
      {postings.length === 0 && (
        <EmptyState>Chưa công khai danh sách. Thông báo để in có ở phần Văn bản sau khi ghi.</EmptyState>
      )}
      {postings.map((posting) => (
        <div key={posting.id} className={classes.posting}>
          <div className={classes.postingHead}>
            <span className={classes.long}>
              Từ {day(posting.postedOn)} đến hết {day(posting.untilOn)} ({termOf(posting)}) tại {posting.place}
              {posting.number !== null && ` · Thông báo ${posting.number}`}
            </span>
            <span className={classes.rowButtons}>
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconPlus size={14} />}
                onClick={() => setOpened({ kind: 'comment', posting, comment: null })}
              >
                Ghi góp ý
              </Button>
              <Tooltip label="Sửa">
                <ActionIcon aria-label="Sửa lần công khai" onClick={() => setOpened({ kind: 'posting', posting })}>
                  <IconPencil size={16} />
                </ActionIcon>
              </Tooltip>
              <Tooltip label="Bỏ">
                <ActionIcon
                  aria-label="Bỏ lần công khai"
                  onClick={() => void runAction('council-meetings:remove-posting', { id: posting.id })}
                >
                  <IconTrash size={16} />
                </ActionIcon>
              </Tooltip>
            </span>
          </div>
          {posting.comments.length === 0 ? (
            <p className={classes.quiet}>Chưa có góp ý.</p>
          ) : (
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">Ngày</th>
                  <th scope="col">Người góp ý</th>
                  <th scope="col">Về</th>
                  <th scope="col">Nội dung</th>
                  <th scope="col">Kết quả xử lý</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {posting.comments.map((comment) => (
                  <tr key={comment.id}>
                    <td>{day(comment.receivedOn)}</td>
                    <td className={classes.long}>{comment.raisedBy ?? 'Không nêu tên'}</td>
                    <td className={classes.long}>{comment.candidateName ?? 'Danh sách chung'}</td>
                    <td className={classes.long}>{comment.content}</td>
                    <td className={classes.long}>
                      {comment.handling ?? <span className={classes.warn}>Chưa xử lý</span>}
                    </td>
                    <td className={classes.number}>
                      <ActionIcon
                        aria-label="Sửa góp ý"
                        onClick={() => setOpened({ kind: 'comment', posting, comment })}
                      >
                        <IconPencil size={16} />
                      </ActionIcon>
                      <ActionIcon
                        aria-label="Bỏ góp ý"
                        onClick={() => void runAction('council-meetings:remove-comment', { id: comment.id })}
                      >
                        <IconTrash size={16} />
                      </ActionIcon>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </div>
      ))}
      {opened?.kind === 'posting' && (
        <PostingDialog meeting={meeting} posting={opened.posting} onClose={() => setOpened(null)} />
      )}
      {opened?.kind === 'comment' && (
        <CommentDialog page={page} posting={opened.posting} comment={opened.comment} onClose={() => setOpened(null)} />
      )}
    </Section>
  );
}
