import type { CommonQuery } from '@zones/core/contract/parameters';
import type { Context, TypedResponse } from 'hono';
import type { JSONParsed } from 'hono/utils/types';
import type { PublishedIndex, PublishedRelease } from '../releases/published.ts';
import type { Answers, View } from './answers.ts';
import type { Body } from './ready.ts';

/** A response whose bytes are the JSON of T. */
export type Json<T> = Response & TypedResponse<JSONParsed<T>, 200, 'json'>;

const encoder = new TextEncoder();

export const textBody = (contentType: string, text: string): Body => ({ contentType, bytes: encoder.encode(text) });

const jsonBody = (answer: unknown): Body => textBody('application/json; charset=utf-8', JSON.stringify(answer));

/** Sends what `get` answers of the chosen release. The type of the answer stays on the response for typed clients. */
export async function sendJson<T, Q extends CommonQuery>(
  answers: Answers,
  c: Context,
  query: Q,
  get: (view: View, query: Q) => T,
): Promise<Json<T>> {
  // The bytes are those of JSON.stringify(T); that is all that the branded type says.
  return (await answers.ofRelease(c, query, (view) => jsonBody(get(view, query)))) as Json<T>;
}

/** Sends what `get` answers of the list of releases. */
export async function sendIndexJson<T>(
  answers: Answers,
  c: Context,
  get: (index: PublishedIndex) => T | Promise<T>,
): Promise<Json<T>> {
  // As above.
  return (await answers.ofIndex(c, async (index) => jsonBody(await get(index)))) as Json<T>;
}

/** Sends what `get` answers of releases that the path names. */
export async function sendNamedJson<T, P extends string>(
  answers: Answers,
  c: Context,
  choose: (index: PublishedIndex) => Readonly<Record<P, PublishedRelease>>,
  get: (releases: Readonly<Record<P, PublishedRelease>>) => T | Promise<T>,
): Promise<Json<T>> {
  // As above.
  return (await answers.ofNamed(c, choose, async (releases) => jsonBody(await get(releases)))) as Json<T>;
}
