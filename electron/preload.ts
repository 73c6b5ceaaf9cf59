import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type {
  Channel,
  ChannelReply,
  ProgramBridge,
  PushedEvent,
  PushedEvents,
  Request,
} from '../shared/contracts/ipc-contract.ts';

/**
 * What the page may call. Written out rather than imported, so that the sandboxed preload carries names only,
 * not every schema; a name too many or too few does not compile.
 */
const channels = {
  'office:read': true,
  'office:summary': true,
  'office:update': true,
  'office:save-signer': true,
  'office:remove-signer': true,
  'units:list': true,
  'units:page': true,
  'units:create': true,
  'units:update': true,
  'units:rename': true,
  'units:move': true,
  'units:order': true,
  'units:merge': true,
  'units:split': true,
  'units:dissolve': true,
  'units:consequences': true,
  'units:remove': true,
  'people:list': true,
  'people:page': true,
  'people:create': true,
  'people:update': true,
  'people:remove': true,
  'people:save-membership': true,
  'people:remove-membership': true,
  'people:transfer': true,
  'people:namesakes': true,
  'award-types:list': true,
  'award-types:save': true,
  'award-types:remove': true,
  'awards:register': true,
  'awards:years': true,
  'awards:save-old': true,
  'awards:remove': true,
  'decisions:list': true,
  'decisions:page': true,
  'decisions:save': true,
  'decisions:remove': true,
  'decisions:match-recipients': true,
  'attachments:add': true,
  'attachments:open': true,
  'attachments:remove': true,
  'facts:of-owner': true,
  'facts:rating-table': true,
  'facts:save-ratings': true,
  'facts:save-discipline': true,
  'facts:save-review': true,
  'facts:save-absence': true,
  'facts:save-research-topic': true,
  'facts:save-achievement': true,
  'facts:remove': true,
  'initiatives:list': true,
  'initiatives:save': true,
  'initiatives:remove': true,
  'imports:read': true,
  'imports:revise': true,
  'imports:rows': true,
  'imports:source': true,
  'imports:apply': true,
  'imports:discard': true,
  'imports:list': true,
  'imports:trace': true,
  'imports:cancel': true,
  'imports:open-original': true,
  'eligibility:list': true,
  'eligibility:ladder': true,
  'eligibility:ratios': true,
  'law:choices': true,
  'law:setting-effect': true,
  'law:save-setting': true,
  'law:save-regulation': true,
  'law:remove-regulation': true,
  'law:export-regulation': true,
  'law:import-regulation': true,
  'registrations:list': true,
  'registrations:coverage': true,
  'registrations:save': true,
  'registrations:copy': true,
  'history:state': true,
  'history:list': true,
  'history:change-set': true,
  'history:of-record': true,
  'history:undo': true,
  'history:redo': true,
  'history:undo-change-set': true,
  'search:find': true,
  'documents:list': true,
  'documents:preview': true,
  'documents:export': true,
  'documents:print': true,
  'documents:open': true,
  'documents:reveal': true,
  'files:state': true,
  'files:create': true,
  'files:create-sample': true,
  'files:open': true,
  'files:save-copy': true,
  'files:close': true,
  'files:reveal': true,
  'files:forget-recent': true,
  'preferences:read': true,
  'preferences:update': true,
} as const satisfies Record<Channel, true>;

/** What the main process may push. */
const events = {
  'office:changed': true,
  'file:changed': true,
  'imports:progress': true,
  'menu:command': true,
} as const satisfies Record<PushedEvent, true>;

const bridge: ProgramBridge = {
  invoke<C extends Channel>(channel: C, input: Request<C>): Promise<ChannelReply<C>> {
    if (!Object.hasOwn(channels, channel)) return Promise.reject(new Error(`Unknown channel: ${channel}`));
    return ipcRenderer.invoke(channel, input);
  },
  on<E extends PushedEvent>(event: E, listener: (payload: PushedEvents[E]) => void): () => void {
    if (!Object.hasOwn(events, event)) throw new Error(`Unknown event: ${event}`);
    const receive = (_event: IpcRendererEvent, payload: PushedEvents[E]): void => listener(payload);
    ipcRenderer.on(event, receive);
    return () => {
      ipcRenderer.removeListener(event, receive);
    };
  },
};

contextBridge.exposeInMainWorld('program', bridge);
