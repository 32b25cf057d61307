"""Words for people: one catalogue a language for dialogs, cards, mails and pages."""
