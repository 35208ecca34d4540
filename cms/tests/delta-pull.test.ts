/** Pulls of what changed, from the real CMS: after any edit they give what a pull of everything gives. */
import { createCmsClient } from 'shared/cms/client';
import { pull, type Pulled } from 'shared/cms/pull';
import { openPullSession } from 'shared/cms/pull-session';
import { keptMediaFolder } from 'shared/testing/kept-media';
import { mulberry32 } from 'shared/testing/generated-content/random';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { READ_TOKEN, runningCms, type Cms } from './support/cms.ts';
import { randomEdits } from './support/random-edits.ts';
import { makeWorld, removeWorld, type World } from './support/small-world.ts';

const EDITS = 40;
const SEED = 20261122;

let cms: Cms;
let world: World;
beforeAll(async () => {
  cms = await runningCms();
  world = await makeWorld(cms);
});
afterAll(() => removeWorld(cms, world));

test(
  `after each of ${EDITS} edits, what changed leads to the same as everything`,
  { timeout: 180_000 },
  async () => {
    const client = createCmsClient({ url: cms.url, token: READ_TOKEN });
    const options = { client, media: { folder: keptMediaFolder } };
    const session = openPullSession(options);
    let last: Pulled = await session.pullAll();
    const nextEdit = randomEdits(cms, world, mulberry32(SEED));
    for (let count = 1; count <= EDITS; count += 1) {
      const edit = nextEdit();
      await edit.run();
      const { whole, ...changed } = await session.pullChanges();
      expect(whole, `${count}. ${edit.name}`).toBe(false);
      const everything = await pull({ ...options, previous: last.snapshot });
      expect(changed, `${count}. ${edit.name}`).toEqual(everything);
      last = changed;
    }
  },
);
