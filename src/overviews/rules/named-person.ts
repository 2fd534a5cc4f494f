/** Somebody of the desk, as far as overviews name them. */
export type NamedPerson = { readonly id: number; readonly name: string };
