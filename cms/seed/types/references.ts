/** Entries that others point to, as seeds write them. */
import type { Term } from 'shared/domain/vocabularies';
import type { FileName, IsoDate, Key } from './words';
import type { ContactPart, ImagePart } from './parts';

export interface QualificationSeed {
  title: string;
  acronym?: string;
  rncpCode?: string;
  level?: number;
  certifier?: string;
  validFrom?: IsoDate;
  validUntil?: IsoDate;
  replacedBy?: Key<'qualification'>;
  routes?: Term<'access-route'>[];
  url?: string;
}

export interface SectorSeed {
  name: string;
  summary: string;
  illustration?: ImagePart;
  order?: number;
}

export interface OrganizationSeed {
  name: string;
  kinds: Term<'organization-kind'>[];
  siret?: string;
  finess?: string;
  street?: string;
  postcode?: string;
  commune?: Key<'commune'>;
  latitude?: number;
  longitude?: number;
  sectors?: Key<'sector'>[];
  website?: string;
  contact?: ContactPart;
  welcomesTrainees?: Term<'trainee-audience'>[];
  logo?: ImagePart;
  disabilityFriendly?: boolean;
}

export interface SchoolSeed {
  uai: string;
  name: string;
  kind: Term<'school-kind'>;
  legalStatus?: Term<'school-status'>;
  street?: string;
  postcode?: string;
  commune?: Key<'commune'>;
  latitude?: number;
  longitude?: number;
  priorityEducation?: boolean;
  levels?: Term<'school-level'>[];
  closed?: boolean;
}

export interface ResourceSeed {
  title: string;
  kind: Term<'resource-kind'>;
  description?: string;
  audiences?: Term<'audience'>[];
  file?: FileName;
  page?: Key<'page'>;
  url?: string;
}

export interface RedirectSeed {
  from: string;
  to: string;
  permanent?: boolean;
}

export interface CommuneSeed {
  insee: string;
  name: string;
  postcodes?: string[];
  epci?: string;
  latitude?: number;
  longitude?: number;
}

export interface SchoolPeriodSeed {
  label: string;
  kind: Term<'school-period-kind'>;
  start: IsoDate;
  end: IsoDate;
  zone?: string;
  confirmed?: boolean;
  source?: string;
}

export interface GlossaryTermSeed {
  acronym: string;
  expansion: string;
  explanation?: string;
}
