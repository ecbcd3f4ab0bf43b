// Who writes: a random token for each role, kept in this browser and nowhere else.

// Used where the browser keeps nothing, as in some frames: lasts as long as the page.
const memory = new Map();

export function recall(key) {
  try {
    return localStorage.getItem(key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

export function keep(key, value) {
  memory.set(key, value);
  try {
    localStorage.setItem(key, value);
  } catch {
    // The browser keeps nothing; the page goes on with what it remembers.
  }
}

function base64url(bytes) {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

// The token of a role, made at its first use.
export function visitor(channel, role) {
  const kept = recall(`camtay.${channel}.${role}`);
  return kept && /^[\w-]{43}$/.test(kept) ? kept : renew(channel, role);
}

// A new token: from now on the service sees somebody it has never met.
export function renew(channel, role) {
  const token = base64url(crypto.getRandomValues(new Uint8Array(32)));
  keep(`camtay.${channel}.${role}`, token);
  return token;
}

// A random id for a message, in the form of a UUID of version 4.
export function messageId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
