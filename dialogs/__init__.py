"""The conversation: forms that are filled by talking; knows the desk, no channel and no store."""
