/** What the record's statements about a zone are of, in the order in which a profile shows them. */
export const FACT_TOPICS = [
  'place',
  'planning',
  'connectivity',
  'utilities',
  'prices',
  'projects',
  'tenants',
  'land',
  'works',
  'clearance',
  'inspections',
  'contact',
  'other',
] as const;
export type FactTopic = (typeof FACT_TOPICS)[number];

/** First rule that fits; a code that fits none is `other`, so that no statement is lost. */
const RULES: readonly (readonly [FactTopic, RegExp])[] = [
  ['place', /^(coordinates_|operating_since$)/],
  ['planning', /^(area_planned_|detailed_plan_|decision_|phu_binh_|new_zones_|industrial_land_demand_)/],
  ['connectivity', /^distance_/],
  ['utilities', /^(power|water|wastewater|drainage|telecom|gas)_/],
  ['prices', /^(land_rent|infra_fee)/],
  ['tenants', /^tenant_/],
  ['works', /^(works_|disbursed_|disbursement_|plan_public_capital_)/],
  ['clearance', /^(clearance_|land_cleared_)/],
  ['inspections', /^inspection_/],
  ['contact', /^board_contacts$/],
  ['projects', /^(projects_|capital_|certificates_|plan_certificates_|annual_plan_certificates$)/],
  ['land', /^(land_|lots_|lurc_|occupancy$|plan_land_)/],
];

/** The subject of a fact by its code. */
export function topicOf(code: string): FactTopic {
  return RULES.find(([, rule]) => rule.test(code))?.[0] ?? 'other';
}
