"""Direct Line 3.0 in this process: what Web Chat and the published client library speak.

routes.py       the HTTP calls
stream.py       the WebSocket
tokens.py       who may speak in which conversation
talks.py        conversations with their recent activities, kept across restarts
local.py        the way back: the bot's replies into a conversation
"""
