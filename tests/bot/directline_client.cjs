// Runs the published Direct Line client outside a browser, for tests/bot/test_client_library.py.
// argv: the client's file, Direct Line's address, "stream" or "polling", and, to resume, a token, id and watermark.
// Prints one JSON line an event; takes one JSON activity a line on its input and posts it.
"use strict";

const readline = require("node:readline");
const [library, domain, transport, token, conversationId, watermark] = process.argv.slice(2);

// The few parts of a browser's XMLHttpRequest that the client uses, on fetch.
globalThis.XMLHttpRequest = class {
  constructor() {
    this.headers = {};
    this.readyState = 0;
    this.status = 0;
    this.response = null;
  }
  open(method, url) {
    this.method = method;
    this.url = url;
  }
  setRequestHeader(name, value) {
    this.headers[name] = value;
  }
  abort() {
    this.isAborted = true;
  }
  async send(body) {
    try {
      const answer = await fetch(this.url, { method: this.method, headers: this.headers, body });
      const text = await answer.text();
      this.status = answer.status;
      this.response = this.responseType === "json" ? JSON.parse(text || "null") : text;
    } catch (error) {
      this.status = 0;
    }
    if (this.isAborted) return;
    this.readyState = 4;
    for (const heard of [this.onreadystatechange, this.onload]) if (heard) heard.call(this, { target: this });
  }
};

globalThis.self = globalThis;
const { DirectLine } = require(library);
const print = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);

async function main() {
  const generated = token ? { token } : await (await fetch(`${domain}/tokens/generate`, { method: "POST" })).json();
  const resumed = conversationId ? { conversationId, watermark } : {};
  const options = { domain, token: generated.token, webSocket: transport === "stream", pollingInterval: 200, ...resumed };
  const client = new DirectLine(options);
  client.connectionStatus$.subscribe((status) =>
    print({ status, token: client.token, conversationId: client.conversationId }));
  client.activity$.subscribe(
    (activity) => print({ activity, watermark: client.watermark }),
    (error) => print({ failed: String(error) }),
  );
  readline.createInterface({ input: process.stdin }).on("line", (line) => {
    client.postActivity(JSON.parse(line)).subscribe((id) => print({ posted: id }), (error) => print({ refused: error.status }));
  }).on("close", () => process.exit(0));
}

main();
