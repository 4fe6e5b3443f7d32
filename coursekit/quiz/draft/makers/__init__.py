"""What finds in an article's signed rows what each kind of question says."""
