/** All that GraphQL tells to the holder of a token: how it describes itself, and every entry of every list. */
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type IntrospectionQuery,
} from 'graphql';

/** The CMS gives no more entries at once. */
const PAGE = 100;
/** An entry, its relations, and theirs. */
const DEPTH = 3;

type Ask = (query: string) => Promise<object>;

/** Gives each answer as text. Introspection has to be allowed. @throws when a question is refused. */
export async function everyAnswer(cmsUrl: string, token: string): Promise<string[]> {
  const ask: Ask = (query) => askOnce(cmsUrl, token, query);
  const described = await ask(getIntrospectionQuery());
  const fields =
    buildClientSchema(described as IntrospectionQuery)
      .getQueryType()
      ?.getFields() ?? {};
  const answers = [JSON.stringify(described)];
  for (const field of Object.values(fields).filter(({ args }) => !args.some(isRequiredArgument)))
    answers.push(...(await wholeField(ask, field)));
  return answers;
}

/** Page after page, where it has pages. */
async function wholeField(ask: Ask, field: GraphQLField<unknown, unknown>): Promise<string[]> {
  const type = getNamedType(field.type);
  const selection = isObjectType(type) ? selectionOf(type, DEPTH) : '';
  const hasPages = field.args.some(({ name }) => name === 'pagination');
  const answers: string[] = [];
  for (let start = 0; ; start += PAGE) {
    const pages = hasPages ? `(pagination: { limit: ${PAGE}, start: ${start} })` : '';
    const answer = await ask(`{ all: ${field.name}${pages} ${selection} }`);
    answers.push(JSON.stringify(answer));
    const { all } = answer as { all: unknown };
    if (!Array.isArray(all) || all.length < PAGE) return answers;
  }
}

/** All fields of a type; `_connection` gives the same entries once more. */
function selectionOf(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).filter(({ name }) => !name.endsWith('_connection'));
  const parts = fields.map(({ name, type: wrapped }) => {
    const inner = getNamedType(wrapped);
    if (isLeafType(inner)) return name;
    return isObjectType(inner) && depth > 1 ? `${name} ${selectionOf(inner, depth - 1)}` : '';
  });
  return `{ ${parts.filter((part) => part !== '').join(' ')} }`;
}

async function askOnce(cmsUrl: string, token: string, query: string): Promise<object> {
  const response = await fetch(`${cmsUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data?: object; errors?: { message: string }[] };
  if (!data || errors) throw new Error(`${query.slice(0, 200)}: ${JSON.stringify(errors)}`);
  return data;
}
