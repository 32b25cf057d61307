# What an identity in Teams means for a talk. Keys are identity-<step>.

identity-turned-away = Thank you for writing. Here in Teams I talk with people of { $business }’s organization only.
