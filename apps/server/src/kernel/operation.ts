import type { Readable } from 'node:stream';
import type { z } from 'zod';
import type { Clock } from './clock.ts';
import type { Context } from './context.ts';
import type { Database } from './database.ts';
import type { Log } from './log.ts';
import type { Session, Sessions } from './session.ts';

/** Who may call an operation: anybody, a signed-in member, or an owner or administrator of the workspace. */
export type OperationAccess = 'public' | 'member' | 'administrator';

/** What a process works with; made once by the composition root. */
export interface ServerParts {
  readonly database: Database;
  readonly sessions: Sessions;
  readonly clock: Clock;
  readonly log: Log;
  readonly config: ServerConfig;
}

/** The settings that operations may need. */
export interface ServerConfig {
  /** The address people type in, without a slash at the end; links are made from it, never from the Host header. */
  readonly publicUrl: string;
  readonly secret: string;
  /** The largest file an import takes, in megabytes (2^20 bytes). */
  readonly importMaxMb: number;
}

/** Who calls, as far as the request tells. */
export interface Caller {
  /** IP address; of the client, not of a proxy that is configured as trusted. */
  readonly address: string;
  readonly userAgent: string;
  /** The session the request came with, if any; public operations are called either way. */
  readonly session: Session | null;
  /** The value of one of our cookies, by the name it was set with. */
  cookie(name: string): string | undefined;
}

/** What an operation may add to its answer. */
export interface Answer {
  header(name: string, value: string): void;
  /** Sets a cookie that scripts cannot read, for this site only. `maxAge` is in seconds; 0 removes it. */
  cookie(name: string, value: string, maxAge: number): void;
}

/** What every operation is called with. */
export interface PublicCall<Params = unknown, Query = unknown, Body = unknown> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly server: ServerParts;
  readonly caller: Caller;
  readonly answer: Answer;
  /** The raw body, for operations with `upload`; empty otherwise. */
  readonly upload: Readable;
}

/** What an operation for members is called with. */
export interface MemberCall<Params = unknown, Query = unknown, Body = unknown> extends PublicCall<Params, Query, Body> {
  readonly ctx: Context;
  readonly session: Session;
}

/** The call that goes with an access. */
export type Call<Access extends OperationAccess, Params, Query, Body> = Access extends 'public'
  ? PublicCall<Params, Query, Body>
  : MemberCall<Params, Query, Body>;

/** A plain action that is not on a record: data from which the route and its documentation follow, and what it does. */
export interface OperationDef<
  Access extends OperationAccess,
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Output extends z.ZodType,
> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api/v1`, with `{name}` for parameters: `/jobs/{id}/replay`. */
  readonly path: string;
  /** Required: an operation without it does not compile. */
  readonly access: Access;
  /** Heading in the API's documentation. */
  readonly tag: string;
  /** One line: "Sign in". */
  readonly summary: string;
  readonly description?: string;
  readonly params?: Params;
  readonly query?: Query;
  /** Unknown keys are refused by name. */
  readonly body?: Body;
  /** Shape of the answer. Without one the answer is empty, or a stream. */
  readonly output?: Output;
  /** Status of a success; 200 otherwise, and 204 when `run` gives nothing. */
  readonly status?: 200 | 201 | 202;
  /** Media types of a raw body, which `run` reads from `call.upload`. Such a body has no limit but the operation's own. */
  readonly upload?: readonly string[];
  /** Media type of the answer when `run` gives a stream or a text in place of JSON. */
  readonly produces?: string;
  /** Limit of a JSON body, in bytes; 1 MiB otherwise. */
  readonly maxBytes?: number;
  run(call: Call<Access, z.output<Params>, z.output<Query>, z.output<Body>>): Promise<z.input<Output>>;
}

/** An operation whose parts do not matter to the compiler. */
export type AnyOperation = OperationDef<OperationAccess, z.ZodType, z.ZodType, z.ZodType, z.ZodType>;

/** Declares an operation; the compiler types `run` by access, params, query, body and output. */
export function defineOperation<
  const Access extends OperationAccess,
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
>(operation: OperationDef<Access, Params, Query, Body, Output>): AnyOperation {
  // The edge calls `run` only with what access, params, query and body have let through.
  return operation as unknown as AnyOperation;
}
