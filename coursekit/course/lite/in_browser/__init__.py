"""What runs in the browser's Python beside the lessons; nothing else imports it."""
