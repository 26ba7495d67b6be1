"""Forms of the user's own: any type or JSON Schema filled from a document, every figure and date in it proved."""
