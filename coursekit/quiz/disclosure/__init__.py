"""What leaves the kernel about a question: stage by stage, or in a file without its key."""
