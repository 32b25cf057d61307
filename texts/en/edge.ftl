# What the edge says where no dialog can.

edge-personal-only = Appointments are private, so I talk about them in personal chats only. Open a chat with me and write to me there.
error-uncertain = Something went wrong on our side, and what you asked for may have been done or not. Please look with “{ $look }” before you ask for it again. If you tell the team about it, quote { $id }.
