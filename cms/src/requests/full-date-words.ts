/** What staff are told of a date with fewer places than pupils. Pure. */
import { counted } from 'shared/domain/french-amounts';

/** « Cette date n’a plus que 10 places pour 20 élèves. » */
export function fullDateWords(room: number, pupils: number): string {
  const left =
    room === 0
      ? 'est complète\u202F: il n’y a plus de place'
      : `n’a plus que ${counted(room, 'place', 'places')}`;
  return `Cette date ${left} pour ${counted(pupils, 'élève', 'élèves')}.`;
}
