"""What an instructor goes through before term: what new articles change in a course."""
