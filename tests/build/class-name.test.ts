import { describe, expect, it } from 'vitest';
import { classNameOf } from '../../scripts/class-name.ts';

describe('classNameOf', () => {
  it('is the file and the class, in words', () => {
    expect(classNameOf('bar', `${process.cwd()}/src/ui/a/play-view.module.css?used`)).toBe('play-view-bar');
  });

  it('refuses two files of one name that both have the class', () => {
    classNameOf('head', 'src/ui/a/menu.module.css');
    expect(() => classNameOf('head', 'src/ui/b/menu.module.css')).toThrow('menu-head');
  });
});
