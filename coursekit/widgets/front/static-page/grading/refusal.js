// Why something cannot be done, in words for the student.

export class Refusal extends Error {}
