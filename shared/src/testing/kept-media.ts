/**
 * Where pulls of the real first content keep its pictures, from one suite to the next: to make them takes longer than all
 * else that a start does, and they are made anew whenever their recipe changes. In the checkout, as all that tests leave.
 */
import path from 'node:path';

export const keptMediaFolder = path.join(import.meta.dirname, '../../../.tmp/test-media');
