import { beforeEach, expect, it, vi } from 'vitest';

/** As the server has it: the environment is read once. */
async function pictures(media?: string) {
  vi.resetModules();
  vi.stubEnv('ECOMIFY_MEDIA_URL', media);
  return import('./pictures');
}

beforeEach(() => vi.unstubAllEnvs());

it('finds pictures that are known by a path where the platform keeps them', async () => {
  const { withPictures } = await pictures('https://shop.example/');

  const { lines } = withPictures({
    id: 'cart',
    lines: [
      { title: 'Mug', imageUrl: '/demo/mug.webp' },
      { title: 'Lamp', imageUrl: 'https://pictures.example/lamp.webp' },
      { title: 'Gift', imageUrl: null },
    ],
  });

  expect(lines.map(({ imageUrl }) => imageUrl)).toEqual([
    'https://shop.example/demo/mug.webp',
    'https://pictures.example/lamp.webp',
    null,
  ]);
});

it('leaves out what it cannot find', async () => {
  const { shown } = await pictures();

  expect(shown({ imageUrl: '/demo/mug.webp' }).imageUrl).toBeNull();
});
