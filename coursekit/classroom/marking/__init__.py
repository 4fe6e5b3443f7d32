"""Written work and assessed quizzes of a class: marked, compared, and given back."""
