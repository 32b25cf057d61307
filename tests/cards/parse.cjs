// Parses cards (JSON by name on standard input) with the renderer named by the first argument.
// Prints by name: `events`, the validation events of parsing and of the properties; `words`, all that would be shown.
const { readFileSync } = require("node:fs");
const renderer = require(process.argv[2]);

const TEXTS = ["text", "label", "title", "tooltip", "placeholder", "errorMessage", "altText"];

function* words(element) {
  for (const name of TEXTS) {
    if (typeof element[name] === "string") yield element[name];
  }
  for (const choice of element.choices ?? []) yield choice.title;
  if (typeof element.defaultValue === "string") yield element.defaultValue;
  if (element.card) yield* words(element.card);
  for (let i = 0; i < (element.getItemCount?.() ?? 0); i++) yield* words(element.getItemAt(i));
  for (let i = 0; i < (element.getInlineCount?.() ?? 0); i++) yield* words(element.getInlineAt(i));
  for (let i = 0; i < (element.getActionCount?.() ?? 0); i++) yield* words(element.getActionAt(i));
}

const answer = {};
for (const [name, json] of Object.entries(JSON.parse(readFileSync(0, "utf8")))) {
  const context = new renderer.SerializationContext();
  const card = new renderer.AdaptiveCard();
  card.hostConfig = new renderer.HostConfig({ actions: { maxActions: 6 } });
  card.parse(json, context);
  const events = card.validateProperties().validationEvents.map((event) => event.message);
  for (let i = 0; i < context.eventCount; i++) events.push(context.getEventAt(i).message);
  answer[name] = { events, words: [...words(card)] };
}
process.stdout.write(JSON.stringify(answer));
