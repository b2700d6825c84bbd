/** A change that reached this workspace, as the socket tells it. */
export interface LiveChange {
  readonly seq: number;
  readonly batchId: string;
  readonly object: string;
  readonly recordId: string;
  readonly action: 'create' | 'update' | 'delete' | 'restore';
  readonly version: number;
  readonly fields: readonly string[];
  readonly actor: { readonly id: string } | null;
  readonly source: string;
}

export interface RealtimeListener {
  onChange(change: LiveChange): void;
  /** Changes were missed: what is on screen must be read again. */
  onReset(): void;
  /** Whether the socket is open. */
  onState?(open: boolean): void;
}

const firstWait = 500;
const longestWait = 30_000;

/**
 * Follows the workspace's changes from now on. After a break it goes on from the last position, so that nothing is
 * missed; it tries again with growing pauses, and at once when the network is back. Returns the way to stop.
 */
export function followChanges(listener: RealtimeListener): () => void {
  const state = { position: null as number | null, failures: 0, stopped: false };
  let socket: WebSocket | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const connect = (): void => {
    clearTimeout(timer);
    if (state.stopped || (socket && socket.readyState <= WebSocket.OPEN)) return;
    socket = new WebSocket(addressAfter(state.position));
    socket.onmessage = ({ data }) => receive(String(data), state, listener);
    socket.onopen = () => listener.onState?.(true);
    socket.onclose = () => {
      listener.onState?.(false);
      if (!state.stopped) timer = setTimeout(connect, pauseAfter(state.failures++));
    };
  };
  window.addEventListener('online', connect);
  connect();
  return () => {
    state.stopped = true;
    clearTimeout(timer);
    window.removeEventListener('online', connect);
    socket?.close();
  };
}

function addressAfter(position: number | null): string {
  const url = new URL('/api/v1/realtime', location.href);
  url.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
  if (position !== null) url.searchParams.set('after', String(position));
  return url.href;
}

function receive(text: string, state: { position: number | null; failures: number }, listener: RealtimeListener): void {
  const message: unknown = JSON.parse(text);
  if (!isMessage(message)) return;
  state.failures = 0;
  state.position = message.seq;
  if (message.type === 'change') listener.onChange(message);
  if (message.type === 'reset') listener.onReset();
}

type Message = { readonly type: 'ready' | 'reset'; readonly seq: number } | ({ readonly type: 'change' } & LiveChange);

function isMessage(message: unknown): message is Message {
  return typeof message === 'object' && message !== null && 'type' in message && 'seq' in message;
}

/** Half to one and a half times a wait that doubles, so that all clients of a restarted server do not come at once. */
function pauseAfter(failures: number): number {
  return Math.min(firstWait * 2 ** failures, longestWait) * (0.5 + Math.random());
}
