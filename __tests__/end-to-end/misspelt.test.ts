import { tmpdir } from 'node:os';
import { expect, it } from '@jest/globals';
import { cli, describeBuilt } from '../../testkit/built.js';

describeBuilt('what is misspelt or empty on the command line', () => {
  it.each([
    ['rnu', 'there is no command "rnu"; .* Did you mean run\\?'],
    ['run --limti 3', 'run has no option "--limti"; .* Did you mean --limit\\?'],
    ['run --limit=', '--limit is empty; give it a value, or leave it out\\.'],
    ['compare a.jsonl --scorer=', '--scorer is empty; give it a value, or leave it out\\.'],
    ['run --split tset', '--split can\'t be "tset"; use test or train\\. Did you mean test\\?'],
    ['run --dry-run --dataset sample --base-url opnai=https://a.example/v1', '--base-url names "opnai", .*openai'],
    ['run --dry-run --dataset sample --output-price-per-mtok opnai=3', '--output-price-per-mtok names .*openai'],
    ['run --simulate --dry-run --dataset sample --simulate-slowdown bedrok=2', '--simulate-slowdown names .*bedrock'],
    ['simulate --simulate-fault bedrok:replay=1', '"bedrok:replay=1" names the provider "bedrok"; .*bedrock'],
    ['score no-such-file.jsonl', "no-such-file\\.jsonl can't be read"],
  ])('%s: one line with the remedy, exit code 2', async (words, message) => {
    const { code, stderr } = await cli(words.split(' '), tmpdir());
    expect(stderr).toMatch(new RegExp(`^error: .*${message}`));
    expect(stderr.trimEnd()).not.toContain('\n');
    expect(code).toBe(2);
  });
});
