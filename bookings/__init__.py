"""The domain: what a booking is, who may change it, and which slots are free. Standard library only."""
