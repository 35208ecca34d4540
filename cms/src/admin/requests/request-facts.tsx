/** What the school wrote, field by field; nothing is shown for what it left empty. */
import { Link } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { frenchDate } from 'shared/domain/french-dates';
import { parisDay } from 'shared/domain/paris-time';
import type { RequestAnswer } from '../../requests-desk/desk.ts';
import { FactList } from '../lists/fact-list.tsx';
import { classInWords, dayInWords, placeInWords } from './words.ts';

type Fact = [name: string, value: ReactNode];

export function RequestFacts({ request }: { request: RequestAnswer }) {
  return <FactList facts={factsOf(request)} />;
}

function factsOf(request: RequestAnswer): Fact[] {
  const { intervention, school, commune, uai, message, reason, erasedAt } = request;
  const facts: (Fact | false)[] = [
    ['Intervention', intervention],
    whenOf(request),
    placesOf(request),
    ['Classe', classInWords(request)],
    [
      'Établissement',
      [school, commune, uai ?? 'hors de l’annuaire'].filter((part) => part !== null).join(', '),
    ],
    ...contactOf(request),
    message !== null && ['Message', message],
    reason !== null && ['Raison donnée à l’école', reason],
    erasedAt !== null && ['Données personnelles', `Effacées le ${frenchDate(parisDay(erasedAt))}.`],
  ];
  return facts.filter((fact) => fact !== false);
}

function whenOf({ date, wishes }: RequestAnswer): Fact {
  if (date === null) return ['Périodes souhaitées', wishes.join('\n') || 'Aucune'];
  return ['Date', [dayInWords(date), placeInWords(date)].filter((part) => part !== '').join('\n')];
}

function placesOf({ session }: RequestAnswer): Fact | false {
  if (session === null) return false;
  const taken = session.typed + session.held;
  if (session.placesTotal === null) return ['Places', 'Une seule école'];
  return ['Places', `${taken} prises sur ${session.placesTotal}, dont ${session.held} par les demandes`];
}

function contactOf({ person, role, email, phone }: RequestAnswer): (Fact | false)[] {
  return [
    person !== null && ['Personne', role === null ? person : `${person}, ${role}`],
    email !== null && [
      'Adresse électronique',
      <Link key="email" href={`mailto:${email}`}>
        {email}
      </Link>,
    ],
    phone !== null && [
      'Téléphone',
      <Link key="phone" href={`tel:${phone.replaceAll(/[ .-]/g, '')}`}>
        {phone}
      </Link>,
    ],
  ];
}
