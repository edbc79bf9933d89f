/** For the type check, in the place of React's own (`paths` in tsconfig.json): the same, but that a text stands alone. */
import type * as React from 'react';
import type { Contents, Drawn, Elements } from './locales/contents.ts';

export declare const Fragment: typeof React.Fragment;
export declare const jsx: (type: React.ElementType, props: unknown, key?: React.Key) => React.ReactElement;
export declare const jsxs: typeof jsx;

/** Whatever React lets hold anything: here, a text alone or elements. */
type Filled<Props, Within = Contents> = Props extends { children?: infer Children }
  ? React.ReactNode extends Children
    ? Omit<Props, 'children'> & { children?: Within }
    : Props
  : Props;

type FilledEach<Tags> = { [Tag in keyof Tags]: Filled<Tags[Tag]> };

export namespace JSX {
  // oxlint-disable-next-line typescript/no-explicit-any
  type ElementType = keyof IntrinsicElements | Drawn<any> | (new (props: any) => React.Component);
  interface Element extends React.JSX.Element {}
  interface ElementClass extends React.JSX.ElementClass {}
  interface ElementAttributesProperty extends React.JSX.ElementAttributesProperty {}
  interface ElementChildrenAttribute extends React.JSX.ElementChildrenAttribute {}
  type LibraryManagedAttributes<Component, Props> = Filled<
    React.JSX.LibraryManagedAttributes<Component, Props>,
    Component extends typeof React.Fragment ? Elements : Contents
  >;
  interface IntrinsicAttributes extends React.JSX.IntrinsicAttributes {}
  interface IntrinsicClassAttributes<T> extends React.JSX.IntrinsicClassAttributes<T> {}
  interface IntrinsicElements extends FilledEach<React.JSX.IntrinsicElements> {}
}
