# What an identity in Teams means for a talk. Keys are identity-<step>.

identity-turned-away = Thank you for writing. Here in Teams I talk with people of { $business }’s organization only.

## A customer who proved an address in Teams
identity-linked = Thank you, that’s the right code. From now on I know this by your account in Teams, so you need no code for it next time.
