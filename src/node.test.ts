import { expect, it } from 'vitest';

it('runs on a Node that this project supports', () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  expect(major * 100 + minor).toBeGreaterThanOrEqual(2222);
});
