import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sharedExchange, type Tokens } from './exchange';

const tokens = (name: string): Tokens => ({
  accessToken: `access-${name}`,
  refreshToken: name,
  expiresIn: 900,
});

describe('the exchange of refresh tokens', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout'] }));
  afterEach(() => vi.useRealTimers());

  it('shows a token once, however many requests need it', async () => {
    const refresh = vi.fn(async () => tokens('second'));
    const exchange = sharedExchange(refresh);

    const answers = await Promise.all([exchange('first'), exchange('first'), exchange('first')]);

    expect(refresh).toHaveBeenCalledTimes(1);
    expect(new Set(answers.map((answer) => answer.accessToken))).toEqual(new Set(['access-second']));
  });

  it('gives a late request the answer that the others had', async () => {
    const refresh = vi.fn(async () => tokens('second'));
    const exchange = sharedExchange(refresh, 30_000);
    await exchange('first');

    vi.advanceTimersByTime(29_000);
    await exchange('first');

    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it('forgets tokens after a while', async () => {
    const refresh = vi.fn(async () => tokens('second'));
    const exchange = sharedExchange(refresh, 30_000);
    await exchange('first');
    await Promise.resolve();

    vi.advanceTimersByTime(31_000);
    await exchange('first');

    expect(refresh).toHaveBeenCalledTimes(2);
  });

  it('tries again after a failure', async () => {
    const refresh = vi
      .fn<(token: string) => Promise<Tokens>>()
      .mockRejectedValueOnce(new Error('away'))
      .mockResolvedValueOnce(tokens('second'));
    const exchange = sharedExchange(refresh);

    await expect(exchange('first')).rejects.toThrow('away');

    await expect(exchange('first')).resolves.toEqual(tokens('second'));
  });
});
