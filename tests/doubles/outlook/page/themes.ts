/** The page's colours, under the names of the host's own variables. Nothing else on the page says which theme it is. */
import type { Settings } from './settings.ts';

const light = {
  colorBrandBackground: '#0f6cbd',
  colorBrandHover: '#115ea3',
  colorBrandForeground: '#0f6cbd',
  colorNeutralForegroundOnBrand: '#ffffff',
  colorHeader: '#0f6cbd',
  colorHeaderForeground: '#ffffff',
  colorHeaderField: '#ffffff',
  colorHeaderFieldForeground: '#424242',
  colorFrame: '#ebf3fc',
  colorNeutralBackground1: '#ffffff',
  colorNeutralBackground2: '#fafafa',
  colorNeutralBackground3: '#f5f5f5',
  colorNeutralForeground1: '#242424',
  colorNeutralForeground3: '#616161',
  colorNeutralStroke1: '#d1d1d1',
  colorNeutralStroke2: '#e8e8e8',
  colorSelected: '#cfe4fa',
  colorPersona: '#c8e6c9',
  colorPersonaForeground: '#1b5e20',
  colorShadow: 'rgb(0 0 0 / 14%)',
};

const dark: typeof light = {
  colorBrandBackground: '#115ea3',
  colorBrandHover: '#0f6cbd',
  colorBrandForeground: '#62abf5',
  colorNeutralForegroundOnBrand: '#ffffff',
  colorHeader: '#0a2e4a',
  colorHeaderForeground: '#ffffff',
  colorHeaderField: '#1f1f1f',
  colorHeaderFieldForeground: '#d6d6d6',
  colorFrame: '#0a0a0a',
  colorNeutralBackground1: '#292929',
  colorNeutralBackground2: '#1f1f1f',
  colorNeutralBackground3: '#141414',
  colorNeutralForeground1: '#ffffff',
  colorNeutralForeground3: '#adadad',
  colorNeutralStroke1: '#666666',
  colorNeutralStroke2: '#3d3d3d',
  colorSelected: '#0e4775',
  colorPersona: '#0e5c2f',
  colorPersonaForeground: '#d5f2dd',
  colorShadow: 'rgb(0 0 0 / 45%)',
};

/**
 * The variables of a theme. `dark-frame` is dark all over but for the body, whose editor the person
 * has switched to light.
 */
export function themeSheet(theme: Settings['theme']): string {
  const frame = theme === 'light' ? light : dark;
  const body = theme === 'dark' ? dark : light;
  return [
    `:root{color-scheme:${theme === 'light' ? 'light' : 'dark'};${variables(frame)}}`,
    `.h-editor-parent{color-scheme:${theme === 'dark' ? 'dark' : 'light'};${variables(body)}}`,
  ].join('');
}

function variables(colors: typeof light): string {
  return Object.entries(colors)
    .map(([name, value]) => `--${name}:${value};`)
    .join('');
}
