// What the visitor says, on its way to the service: one at a time, in order, tried again by itself.
//
// Every message keeps its id over all tries, so that it has one effect however often it arrives.

import { messageId } from "./visitor.js";

const WAITS_MS = [1_000, 2_000, 4_000, 8_000];
const DEADLINE_MS = 15_000;

export class Outgoing {
  #url;
  #token;
  #changed;
  #queue = [];
  #busy = false;

  // `changed(message)` is called whenever the `state` of a message is another one:
  // `sending`, `sent`, `failed` (may be sent again) or `too-long`.
  constructor(url, token, changed) {
    this.#url = url;
    this.#token = token;
    this.#changed = changed;
  }

  // `body` is `{text}`, `{payload, title}`, `{photo}` or `{ref}`.
  send(body) {
    const message = { body: { id: messageId(), ...body }, state: "sending" };
    this.#enqueue(message);
    return message;
  }

  again(message) {
    if (message.state === "failed") this.#enqueue(message);
  }

  #enqueue(message) {
    this.#set(message, "sending");
    this.#queue.push(message);
    this.#drain();
  }

  async #drain() {
    if (this.#busy) return;
    this.#busy = true;
    while (this.#queue.length > 0) {
      const message = this.#queue.shift();
      this.#set(message, await this.#deliver(message.body));
      if (message.state === "failed") {
        // What was said after it stays in order behind it.
        for (const later of this.#queue.splice(0)) this.#set(later, "failed");
      }
    }
    this.#busy = false;
  }

  async #deliver(body) {
    for (const wait of [...WAITS_MS, null]) {
      const hint = await this.#attempt(body);
      if (typeof hint === "string") return hint;
      if (wait === null) break;
      await new Promise((resolve) => setTimeout(resolve, Math.max(wait, hint)));
    }
    return "failed";
  }

  // The new state, or how many milliseconds to wait at least before the next attempt.
  async #attempt(body) {
    const abort = new AbortController();
    const deadline = setTimeout(() => abort.abort(), DEADLINE_MS);
    try {
      const response = await fetch(this.#url, {
        method: "POST",
        headers: { authorization: `Bearer ${this.#token}`, "content-type": "application/json" },
        body: JSON.stringify(body),
        signal: abort.signal,
      });
      if (response.ok) return "sent";
      if (response.status === 400 || response.status === 413) return "too-long";
      if (response.status === 401 || response.status === 403) return "failed";
      return Number(response.headers.get("retry-after") ?? 0) * 1000;
    } catch {
      return 0;
    } finally {
      clearTimeout(deadline);
    }
  }

  #set(message, state) {
    message.state = state;
    this.#changed(message);
  }
}
