/**
 * Communes of the Ain that first content names, and the main towns. Codes, postcodes and intercommunalités: Insee and
 * La Poste (2026). Latitude and longitude: the middle of the commune’s outline (IGN Admin Express 2018), to some hundred
 * metres; for a commune merged since then, the outline of its chief town.
 */
import type { CommuneSeed } from './types';

const bourg = 'Communauté d’agglomération du Bassin de Bourg-en-Bresse';
const hautBugey = 'Haut-Bugey Agglomération';
const terreValserhone = 'Communauté de communes Terre Valserhône';
const plaineDeLAin = 'Communauté de communes de la Plaine de l’Ain';
const bugeySud = 'Communauté de communes Bugey Sud';
const paysDeGex = 'Communauté d’agglomération du Pays de Gex';
const dombesSaoneVallee = 'Communauté de communes Dombes Saône Vallée';
const dombes = 'Communauté de communes de la Dombes';
const miribel = 'Communauté de communes de Miribel et du Plateau';
const cotiere = 'Communauté de communes de la Côtière à Montluel';
const bresseEtSaone = 'Communauté de communes Bresse et Saône';
const rivesDeLAin = 'Communauté de communes Rives de l’Ain – Pays du Cerdon';
const villefranche = 'Communauté d’agglomération Villefranche Beaujolais Saône';
const veyle = 'Communauté de communes de la Veyle';

function commune(
  insee: string,
  name: string,
  postcodes: string[],
  epci: string,
  latitude: number,
  longitude: number,
): CommuneSeed {
  return { insee, name, postcodes, epci, latitude, longitude };
}

export const communes: Record<string, CommuneSeed> = {
  'amberieu-en-bugey': commune('01004', 'Ambérieu-en-Bugey', ['01500'], plaineDeLAin, 45.961, 5.372),
  arbent: commune('01014', 'Arbent', ['01100'], hautBugey, 46.283, 5.691),
  belley: commune('01034', 'Belley', ['01300'], bugeySud, 45.75, 5.684),
  bellignat: commune('01031', 'Bellignat', ['01100'], hautBugey, 46.238, 5.636),
  'bourg-en-bresse': commune('01053', 'Bourg-en-Bresse', ['01000'], bourg, 46.205, 5.246),
  ceyzeriat: commune('01072', 'Ceyzériat', ['01250'], bourg, 46.183, 5.32),
  'chatillon-sur-chalaronne': commune('01093', 'Châtillon-sur-Chalaronne', ['01400'], dombes, 46.123, 4.958),
  coligny: commune('01108', 'Coligny', ['01270'], bourg, 46.387, 5.331),
  'culoz-beon': commune('01138', 'Culoz-Béon', ['01350'], bugeySud, 45.856, 5.784),
  'divonne-les-bains': commune('01143', 'Divonne-les-Bains', ['01220'], paysDeGex, 46.376, 6.116),
  'ferney-voltaire': commune('01160', 'Ferney-Voltaire', ['01210'], paysDeGex, 46.251, 6.108),
  gex: commune('01173', 'Gex', ['01170'], paysDeGex, 46.347, 6.046),
  'jassans-riottier': commune('01194', 'Jassans-Riottier', ['01480'], villefranche, 45.978, 4.759),
  'l-abergement-de-varey': commune('01002', 'L’Abergement-de-Varey', ['01640'], plaineDeLAin, 46.01, 5.428),
  'la-boisse': commune('01049', 'La Boisse', ['01120'], cotiere, 45.845, 5.028),
  lagnieu: commune('01202', 'Lagnieu', ['01150'], plaineDeLAin, 45.892, 5.329),
  meximieux: commune('01244', 'Meximieux', ['01800'], plaineDeLAin, 45.906, 5.203),
  miribel: commune('01249', 'Miribel', ['01700'], miribel, 45.845, 4.941),
  miserieux: commune('01250', 'Misérieux', ['01600'], dombesSaoneVallee, 45.976, 4.811),
  montluel: commune('01262', 'Montluel', ['01120'], cotiere, 45.891, 5.02),
  'montrevel-en-bresse': commune('01266', 'Montrevel-en-Bresse', ['01340'], bourg, 46.325, 5.112),
  nantua: commune('01269', 'Nantua', ['01130', '01460'], hautBugey, 46.154, 5.613),
  oyonnax: commune('01283', 'Oyonnax', ['01100'], hautBugey, 46.261, 5.653),
  peronnas: commune('01289', 'Péronnas', ['01960'], bourg, 46.171, 5.218),
  'plateau-d-hauteville': commune('01185', 'Plateau d’Hauteville', ['01110'], hautBugey, 45.969, 5.576),
  'pont-d-ain': commune('01304', 'Pont-d’Ain', ['01160'], rivesDeLAin, 46.054, 5.347),
  'pont-de-vaux': commune('01305', 'Pont-de-Vaux', ['01190'], bresseEtSaone, 46.442, 4.929),
  'saint-genis-pouilly': commune('01354', 'Saint-Genis-Pouilly', ['01630'], paysDeGex, 46.254, 6.036),
  'saint-rambert-en-bugey': commune('01384', 'Saint-Rambert-en-Bugey', ['01230'], plaineDeLAin, 45.951, 5.44),
  'saint-vulbas': commune('01390', 'Saint-Vulbas', ['01150'], plaineDeLAin, 45.822, 5.27),
  trevoux: commune('01427', 'Trévoux', ['01600'], dombesSaoneVallee, 45.941, 4.771),
  valserhone: commune('01033', 'Valserhône', ['01200'], terreValserhone, 46.107, 5.832),
  'villars-les-dombes': commune('01443', 'Villars-les-Dombes', ['01330'], dombes, 45.993, 5.045),
  vonnas: commune('01457', 'Vonnas', ['01540'], veyle, 46.217, 4.997),
};
