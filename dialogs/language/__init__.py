"""Understanding people: when they mean, what they want, whom they name; one lexicon a language."""
