/** Why a file cannot be read at all; the message is French and for whoever chose it. */
export class FileRefusal extends Error {}
