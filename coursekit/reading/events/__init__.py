"""What happens: datable events, their status, date and order."""
