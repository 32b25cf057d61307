"""Mails: built from outbox rows when they are due, and handed over by a worker outside of any turn."""
