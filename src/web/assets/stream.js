// The messages of one visitor as they come, over a connection that mends itself.
//
// EventSource cannot send the header with the visitor's token, so the stream is read by hand.

// The service says at least every 15 seconds that it is there.
const SILENCE_MS = 40_000;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 20_000;
// A browser opens six connections to a service; pages that nobody looks at leave theirs to others.
const HIDDEN_MS = 30_000;

export class Stream {
  #url;
  #token;
  #on;
  #last = "0";
  #failures = 0;
  #stopped = false;
  #asleep = false;
  #sleep = null;
  #abort = null;
  #wake = () => {};

  // `on` has `bubble(bubble)`, `ready()` whenever nothing more is waiting, `online(yes)`, and `anew()`
  // when the service does not have what was shown: all that it does have follows.
  constructor(url, token, on) {
    this.#url = url;
    this.#token = token;
    this.#on = on;
    addEventListener("online", this.#look);
    document.addEventListener("visibilitychange", this.#look);
    this.#run();
  }

  stop() {
    this.#stopped = true;
    clearTimeout(this.#sleep);
    removeEventListener("online", this.#look);
    document.removeEventListener("visibilitychange", this.#look);
    this.#abort?.abort();
    this.#wake();
  }

  // Whoever looks at the page again, or is back in the network, does not wait for the next try.
  #look = () => {
    clearTimeout(this.#sleep);
    this.#asleep = false;
    if (!document.hidden) return this.#wake();
    this.#sleep = setTimeout(() => {
      this.#asleep = true;
      this.#abort?.abort();
    }, HIDDEN_MS);
  };

  async #run() {
    while (!this.#stopped) {
      try {
        if (!this.#asleep) await this.#read();
      } catch {
        // Cut off, refused or too long silent: all mended the same way, by connecting again.
      }
      if (this.#stopped) return;
      if (!this.#asleep) this.#on.online(false);
      await this.#pause();
    }
  }

  #pause() {
    const most = Math.min(FIRST_WAIT_MS * 2 ** this.#failures, LONGEST_WAIT_MS);
    this.#failures += 1;
    const wait = most * (0.5 + Math.random() / 2);
    return new Promise((resolve) => {
      const timer = this.#asleep ? null : setTimeout(resolve, wait);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async #read() {
    const abort = new AbortController();
    this.#abort = abort;
    let watchdog = setTimeout(() => abort.abort(), SILENCE_MS);
    try {
      const response = await fetch(this.#url, {
        headers: { authorization: `Bearer ${this.#token}`, "last-event-id": this.#last },
        cache: "no-store",
        signal: abort.signal,
      });
      if (!response.ok) throw new Error(`status ${response.status}`);
      this.#on.online(true);
      const reader = response.body.getReader();
      const decoder = new TextDecoder();
      let rest = "";
      for (;;) {
        const { value, done } = await reader.read();
        if (done) return;
        clearTimeout(watchdog);
        watchdog = setTimeout(() => abort.abort(), SILENCE_MS);
        this.#failures = 0;
        const blocks = (rest + decoder.decode(value, { stream: true })).split("\n\n");
        rest = blocks.pop();
        for (const block of blocks) this.#event(block);
      }
    } finally {
      clearTimeout(watchdog);
      abort.abort();
    }
  }

  // One block of the stream: lines of `field: value`; a line that begins with a colon says nothing.
  #event(block) {
    const fields = { event: "message", data: "" };
    for (const line of block.split("\n")) {
      const colon = line.indexOf(":");
      if (colon > 0) fields[line.slice(0, colon)] = line.slice(colon + 1).replace(/^ /, "");
    }
    if (this.#stopped || !fields.data) return;
    if (fields.event === "ready") {
      this.#on.ready();
    } else if (fields.event === "anew") {
      this.#last = "0";
      this.#on.anew();
    } else if (fields.event === "message") {
      this.#on.bubble(JSON.parse(fields.data));
      this.#last = fields.id ?? this.#last;
    }
  }
}
