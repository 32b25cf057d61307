# What the edge says where no dialog can.

error-uncertain = Something went wrong on our side, and what you asked for may have been done or not. Please look with “{ $look }” before you ask for it again. If you tell the team about it, quote { $id }.
