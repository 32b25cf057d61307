/* The page around the talk: opening it, full screen on a phone, going back, and the states it can be in. */
"use strict";

{
  const root = document.documentElement;
  const business = document.getElementById("business");
  const panel = document.getElementById("talk");
  const banner = panel.querySelector(".banner");
  const slow = panel.querySelector("[data-slow]");
  const endButton = panel.querySelector("[data-end]");
  const dialog = document.getElementById("end-chat");
  const narrow = matchMedia("(max-width: 899px)");
  const settings = JSON.parse(document.getElementById("settings").textContent);
  const words = settings.talk.words;
  let opener = null;
  let slowTimer = 0;
  let noticeTimer = 0;
  let freshTimer = 0;

  const talk = new Talk({
    ...settings,
    container: panel.querySelector(".chat"),
    onState: show,
    onNotice: notice,
    onHeard: heard,
  });

  function show(state) {
    for (const part of panel.querySelectorAll("[data-state]")) part.hidden = part.dataset.state !== state;
    endButton.hidden = state !== "on";
    clearTimeout(slowTimer);
    slow.textContent = "";
    if (state === "loading") slowTimer = setTimeout(() => { slow.textContent = words.slow; }, 3000);
    if (state === "failed") {
      panel.querySelector("[data-what]").textContent = words.failed;
      panel.querySelector("[data-way]").textContent = words["failed-way"];
    }
  }

  function notice(text, milliseconds) {
    clearTimeout(noticeTimer);
    banner.textContent = text;
    banner.hidden = !text;
    if (milliseconds) noticeTimer = setTimeout(() => notice(""), milliseconds);
  }

  /** The bot has said something: a booking's page shows what became of the booking, once the bot has finished. */
  function heard() {
    if (!settings.talk.opening) return;
    clearTimeout(freshTimer);
    freshTimer = setTimeout(freshen, 500);
  }

  /** Put what the server says now in the place of what has changed, and leave the rest, and the focus, alone. */
  async function freshen() {
    const answer = await fetch(location.pathname).catch(() => null);
    if (!answer?.ok) return;
    const [main] = (await answer.text()).match(/<main[^]*<\/main>/); // styles and scripts stay out: theirs is another nonce
    const parts = [...new DOMParser().parseFromString(main, "text/html").getElementById("business").children];
    const shown = [...business.children];
    if (parts.length !== shown.length) business.replaceChildren(...parts);
    else parts.forEach((part, at) => { if (!part.isEqualNode(shown[at])) shown[at].replaceWith(part); });
  }

  function open(from) {
    opener = from || opener;
    if (narrow.matches && !history.state?.talk) history.pushState({ talk: true }, "", "#talk");
    lay();
    talk.start();
  }

  /** Show what the history says: on a phone the talk covers the business, or is out of the way. */
  function lay() {
    const isTalking = narrow.matches && Boolean(history.state?.talk);
    const wasTalking = root.classList.contains("talking");
    root.classList.toggle("talking", isTalking);
    business.inert = isTalking;
    panel.inert = narrow.matches && !isTalking;
    if (isTalking && !wasTalking) panel.focus({ preventScroll: true });
    if (wasTalking && !isTalking) {
      const back = opener?.isConnected ? opener : business.querySelector("[data-open]");
      back?.focus({ preventScroll: true });
    }
    if (!narrow.matches) talk.start();
  }

  /** The screen that an on-screen keyboard leaves, where the browser does not resize the page itself. */
  function fit() {
    root.style.setProperty("--screen", `${Math.round(window.visualViewport.height)}px`);
  }

  business.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-open]");
    if (!button) return;
    open(button);
    if (button.dataset.open) talk.about({ [button.dataset.open]: button.dataset.id });
    if (!narrow.matches && !talk.focus()) panel.focus({ preventScroll: true });
  });
  document.querySelector(".skip").addEventListener("click", (event) => {
    event.preventDefault();
    open(event.currentTarget);
    panel.focus();
  });
  panel.querySelector("[data-close]").addEventListener("click", () => history.back());
  for (const button of panel.querySelectorAll("[data-again]")) button.addEventListener("click", () => talk.start());
  endButton.addEventListener("click", () => dialog.showModal());
  dialog.querySelector("[data-keep]").addEventListener("click", () => dialog.close());
  dialog.querySelector("[data-forget]").addEventListener("click", () => {
    dialog.close();
    talk.end();
    panel.focus({ preventScroll: true });
  });
  window.addEventListener("popstate", lay);
  narrow.addEventListener("change", lay);
  window.visualViewport?.addEventListener("resize", fit);

  if (location.hash === "#talk" && !history.state?.talk) {
    history.replaceState(null, "", location.pathname + location.search);
    if (narrow.matches) history.pushState({ talk: true }, "", "#talk");
  }
  lay();
  if (history.state?.talk) talk.start();
}
