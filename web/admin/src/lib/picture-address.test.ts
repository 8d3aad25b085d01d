import { expect, test } from 'vitest';
import { pictureAddress } from './picture-address';

test('a whole address stays as it is', () => {
  expect(pictureAddress('https://pictures.example/a.webp', 'https://shop.example')).toBe(
    'https://pictures.example/a.webp',
  );
});

test('a path is one of the place where pictures are kept', () => {
  expect(pictureAddress('/demo/mug.webp', 'https://shop.example/')).toBe(
    'https://shop.example/demo/mug.webp',
  );
});

test('what leads nowhere has no address', () => {
  expect(pictureAddress('/demo/mug.webp', undefined)).toBeNull();
  expect(pictureAddress('//elsewhere.example/mug.webp', 'https://shop.example')).toBeNull();
  expect(pictureAddress('mug', 'https://shop.example')).toBeNull();
  expect(pictureAddress('', 'https://shop.example')).toBeNull();
  expect(pictureAddress(undefined, 'https://shop.example')).toBeNull();
});
