"""What outlives a turn: stores of bookings and of conversations, behind the ports of the domain."""
