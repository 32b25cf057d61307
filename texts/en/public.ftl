# What the bot says in channels and group chats of Teams, where others read along.

edge-personal-only = Appointments are private, so I talk about them in personal chats only. Open a chat with me and write to me there.
edge-went-on = I’ve answered in our personal chat, where nobody else reads along.
edge-brought-along = You wrote where others read along: “{ $text }”. I’ll go on here, between the two of us.
edge-clicked-along = You clicked a card where others read along. I’ll go on here, between the two of us.
public-help = Here, where others read along, I give you the contact details of { $business } (“contact”), and the team sees which times are taken (“agenda”, without names). Write me anything else and I’ll answer in our personal chat.
public-link-code = A link code is for a personal chat with me, where nobody else can read it. Others have seen this one, so ask for a new code and write it to me there.
