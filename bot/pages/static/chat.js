/* The talk: one conversation over Direct Line on this server, which a reload, an app switch or a restart of the
 * server takes up again. It reports its state through `onState`, and what a person should know through `onNotice`. */
"use strict";

const DIRECT_LINE = `${location.origin}/directline/3.0`;
const NONCE = document.currentScript.nonce;
const STATUS = { online: 2, expired: 3, failed: 4, ended: 5 };
const RETRY_AFTER = 3000;

/** What a visitor was given, kept on this device until the chat is ended. Without storage it lasts as long as the page. */
const kept = {
  name: "bookings.talk",
  get() {
    try {
      return JSON.parse(localStorage.getItem(this.name)) || this.here;
    } catch {
      return this.here; // storage is blocked, or holds something else
    }
  },
  set(ticket) {
    this.here = ticket;
    try {
      if (ticket) localStorage.setItem(this.name, JSON.stringify(ticket));
      else localStorage.removeItem(this.name);
    } catch {
      // storage is blocked: `here` has it
    }
  },
  here: null,
};

class Refusal extends Error {
  constructor(status) {
    super(`Direct Line answered ${status}`);
    this.status = status;
  }
}

async function ask(path, token, body) {
  const headers = { "Content-Type": "application/json" };
  if (token) headers.Authorization = `Bearer ${token}`;
  const answer = await fetch(DIRECT_LINE + path, { method: "POST", headers, body: JSON.stringify(body || {}) });
  if (!answer.ok) throw new Refusal(answer.status);
  return answer.json();
}

/** Load Web Chat's script once; a failed load may be tried again. */
function loadWebChat(address) {
  if (window.WebChat) return Promise.resolve();
  loadWebChat.going ||= new Promise((done, failed) => {
    const script = document.createElement("script");
    script.nonce = NONCE;
    script.src = address;
    script.onload = done;
    script.onerror = () => {
      script.remove();
      loadWebChat.going = null;
      failed(new Error("Web Chat's script did not load"));
    };
    document.head.append(script);
  });
  return loadWebChat.going;
}

class Talk {
  constructor({ container, webchat, colors, talk, onState, onNotice, onHeard }) {
    Object.assign(this, { container, webchat, colors, talk, onState, onNotice, onHeard });
    if (talk.kept) kept.name += `.${talk.kept}`;
    this.scheme = matchMedia("(prefers-color-scheme: dark)");
    this.narrow = matchMedia("(max-width: 899px)");
    for (const query of [this.scheme, this.narrow]) query.addEventListener("change", () => this.render());
    window.addEventListener("offline", () => this.tellConnection());
    window.addEventListener("online", () => this.tellConnection());
    this.waitingEvents = [];
    this.holdFocus();
  }

  /** Where a pressed button vanishes with its card, let the keyboard go on in the box, not at the top of the page. */
  holdFocus() {
    let held = null;
    this.container.addEventListener("focusin", ({ target }) => {
      held = target.matches(":focus-visible") ? target : null;
    });
    this.container.addEventListener("focusout", ({ target }) => {
      queueMicrotask(() => {
        if (target.isConnected) held = null;
      });
    });
    new MutationObserver(() => {
      if (!held || held.isConnected || document.activeElement !== document.body) return;
      held = null;
      this.focus();
    }).observe(this.container, { childList: true, subtree: true });
  }

  /** Put the focus where one writes; false while there is no such place. */
  focus() {
    const box = this.container.querySelector("[data-id='webchat-sendbox-input']");
    box?.focus({ preventScroll: true });
    return Boolean(box);
  }

  /** Open the conversation, the earlier one where there is one; once, however often it is asked. */
  start() {
    this.starting ||= this.open().catch((fault) => {
      console.warn("The chat did not open:", fault.message);
      this.starting = null;
      this.onState("failed");
    });
    return this.starting;
  }

  /** Tell the bot what the person opened the chat on: {service: id}, {staff: id} or {booking: id}; twice is once. */
  about(value) {
    const isWaiting = this.waitingEvents.some((each) => JSON.stringify(each) === JSON.stringify(value));
    if (!isWaiting) this.waitingEvents.push(value);
    this.sendWaiting();
  }

  /** End the conversation here and on the server. */
  async end() {
    const ticket = kept.get();
    kept.set(null);
    this.close("ended");
    if (ticket) {
      const path = `/conversations/${encodeURIComponent(ticket.conversationId)}/activities`;
      await ask(path, ticket.token, { type: "endOfConversation", from: { id: "me" } }).catch((fault) => {
        console.warn("The server was not told that the chat has ended:", fault.message);
      });
    }
  }

  async open() {
    this.onState("loading");
    const [ticket] = await Promise.all([this.ticket(), loadWebChat(this.webchat)]);
    if (this.talk.opening && !ticket.isEarlier) this.about(this.talk.opening);
    const line = window.WebChat.createDirectLine({
      domain: DIRECT_LINE,
      token: ticket.token,
      conversationId: ticket.isEarlier ? ticket.conversationId : undefined,
      webSocket: true,
      timeout: 10000,
      conversationStartProperties: { locale: document.documentElement.lang },
    });
    this.line = line;
    this.keepTrying(line);
    this.watched = line.connectionStatus$.subscribe((status) => this.heard(line, status));
    this.store = window.WebChat.createStore({}, () => (next) => (action) => this.passed(line, next, action));
    this.place = document.createElement("div");
    this.place.className = "chat-place";
    this.container.replaceChildren(this.place);
    this.onState("on");
    this.render();
  }

  /** A token for the earlier conversation, renewed, or for a new one. */
  async ticket() {
    const earlier = kept.get();
    if (earlier) {
      try {
        const renewed = await ask("/tokens/refresh", earlier.token, this.link());
        kept.set({ conversationId: renewed.conversationId, token: renewed.token });
        return { ...renewed, isEarlier: true };
      } catch (fault) {
        if (!(fault instanceof Refusal) || fault.status >= 500 || fault.status === 429) throw fault;
        kept.set(null);
        this.onNotice(this.talk.words.expired, 10000);
      }
    }
    const fresh = await ask("/tokens/generate", "", this.link());
    return { ...fresh, isEarlier: false };
  }

  /** A booking's page shows the server the link that it was opened by; nothing else is told of it. */
  link() {
    return this.talk.opening ? { link: location.pathname.split("/").pop() } : {};
  }

  /** Let what is sent wait for the network: tried again with its own id, by which the server knows it. */
  keepTrying(line) {
    const post = line.postActivity.bind(line);
    line.postActivity = (activity) => ({
      subscribe: (observer) => {
        let isOver = false;
        const attempt = () => {
          if (isOver) return;
          if (!navigator.onLine) {
            window.addEventListener("online", attempt, { once: true });
            return;
          }
          post(activity).subscribe({
            next: (id) => {
              if (id === "retry") {
                this.isCutOff = true;
                this.tellConnection();
                setTimeout(attempt, RETRY_AFTER);
                return;
              }
              this.isCutOff = false;
              this.tellConnection();
              observer.next(id);
              observer.complete?.();
            },
            error: (fault) => observer.error(fault),
          });
        };
        attempt();
        return { unsubscribe: () => { isOver = true; } };
      },
    });
  }

  /** Every action of Web Chat's store passes here. */
  passed(line, next, action) {
    const result = next(action);
    if (line !== this.line) return result;
    if (action.type === "DIRECT_LINE/CONNECT_FULFILLED") {
      this.isConnected = true;
      queueMicrotask(() => this.sendWaiting());
    }
    if (action.type === "DIRECT_LINE/INCOMING_ACTIVITY") {
      kept.set({ conversationId: line.conversationId, token: line.token });
      if (action.payload.activity.from?.role === "bot") this.onHeard();
    }
    return result;
  }

  sendWaiting() {
    if (!this.isConnected) return;
    for (const value of this.waitingEvents.splice(0)) {
      this.store.dispatch({ type: "WEB_CHAT/SEND_EVENT", payload: { name: "open", value } });
    }
  }

  heard(line, status) {
    if (line !== this.line) return;
    if (status === STATUS.online) kept.set({ conversationId: line.conversationId, token: line.token });
    if (status === STATUS.ended || status === STATUS.expired) {
      kept.set(null);
      this.close(status === STATUS.ended ? "ended" : "loading");
      if (status === STATUS.expired) {
        this.onNotice(this.talk.words.expired, 10000);
        this.start();
      }
    }
    if (status === STATUS.failed) this.close("failed");
  }

  close(state) {
    const line = this.line;
    this.line = this.starting = this.store = null;
    this.isConnected = false;
    this.watched?.unsubscribe();
    line?.end();
    this.container.replaceChildren();
    this.onNotice("");
    this.onState(state);
  }

  tellConnection() {
    const words = this.talk.words;
    if (!navigator.onLine) this.onNotice(words.offline);
    else this.onNotice(this.isCutOff ? words.reconnecting : "");
  }

  render() {
    if (!this.line) return;
    const colors = this.scheme.matches ? this.colors.dark : this.colors.light;
    window.WebChat.renderWebChat(
      {
        directLine: this.line,
        store: this.store,
        locale: document.documentElement.lang,
        dir: document.documentElement.dir,
        nonce: NONCE,
        styleOptions: chatStyle(colors, this.narrow.matches ? undefined : this.talk.initials),
        adaptiveCardsHostConfig: cardStyle(colors),
        overrideLocalizedStrings: {
          ACTIVITY_BOT_SAID_ALT: this.talk.words.said,
          TEXT_INPUT_PLACEHOLDER: this.talk.words.placeholder,
        },
      },
      this.place,
    );
  }
}
